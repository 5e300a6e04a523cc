package org.indicatordashboard.extraction;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Four times the text may take sixteen times as long before this fails: loose for a busy machine, far below quadratic plus noise. */
class LinearTimeTest {

    private static final int CHARACTERS = 40_000;
    private static final long FLOOR = 30_000_000L;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "一",
                "百万",
                "《",
                "“",
                "（",
                "超过",
                "1、",
                "1-",
                "1.",
                "1，",
                "2023年",
                "5个、",
                "由5%到",
                "每万",
                "到2023年5个，",
                "分别5%、",
                "1+1",
                "|1|2|2023年|\n",
                "一、目标\n",
                "2023年。一是5家",
                "第1",
                "新增企业500家。",
                "2023年5个。",
                "。一、目标5个"
            })
    void growsWithTheText(String piece) {
        nanoseconds(piece, CHARACTERS);
        long small = Math.max(FLOOR, nanoseconds(piece, CHARACTERS));
        long large = nanoseconds(piece, 4 * CHARACTERS);
        assertTrue(large < 16 * small, piece + ": " + small / 1_000_000 + " ms became " + large / 1_000_000 + " ms");
    }

    private static long nanoseconds(String piece, int characters) {
        String text = piece.repeat(characters / piece.length());
        long start = System.nanoTime();
        new Extractor().extract(text, Context.none());
        return System.nanoTime() - start;
    }
}
