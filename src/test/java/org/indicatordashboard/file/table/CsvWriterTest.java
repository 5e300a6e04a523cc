package org.indicatordashboard.file.table;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.indicatordashboard.file.Golden;
import org.indicatordashboard.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CsvWriterTest {

    private static final CsvWriter CSV = new CsvWriter();

    @Test
    void writesKeysThenRows() throws Exception {
        Golden.assertSame(
                "observations.csv", Golden.text(out -> CSV.write(TableSamples.observations(Language.ZH), out)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "=1+1, '=1+1",
                "+86 21, '+86 21",
                "-12.5, -12.5",
                "+3, +3",
                "-1E5, -1E5",
                "@SUM(A1), '@SUM(A1)",
                "-1-1, '-1-1",
                "a=b, a=b",
            })
    void neutralisesFormulasButNotNumbers(String cell, String written) {
        assertEquals(written, CellText.of(cell));
    }

    @Test
    void neutralisesTabAndCarriageReturn() {
        assertEquals(
                List.of("'\t=1", "'\r=1", "\n", ""),
                Stream.of("\t=1", "\r=1", "\n", "").map(CellText::of).toList());
    }

    @Test
    void printsNumbersWithoutExponentAndWithTheirPrecision() {
        assertEquals("100000", CellText.of(new BigDecimal("1E+5")));
        assertEquals("34.810", CellText.of(new BigDecimal("34.810")));
    }

    /** Processor time, so that a busy machine does not fail it. */
    @Test
    void writesAHundredThousandRowsInASecond() throws Exception {
        Table<?> table = TableSamples.table(
                Language.ZH,
                () -> IntStream.range(0, 100_000)
                        .mapToObj(i -> TableSamples.Promise.of("5G室外基站", "2473.5", i, "2023-12-31", "2023-Q1")));
        CSV.write(table, OutputStream.nullOutputStream());
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        CSV.write(table, OutputStream.nullOutputStream());
        Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
        assertTrue(taken.toMillis() < 1_000, "took " + taken);
    }
}
