package org.indicatordashboard.document.scan;

import java.util.BitSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What a recognition takes for something else is put right where no other reading makes sense, and only there. */
class MisreadingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2O23年未，累计12O个     | 2023年末，累计120个  | {1, 5, 11}
            5月3曰印发              | 5月3日印发           | {3}
            一季度未累计7家         | 一季度末累计7家      | {3}
            末来三年培育3一5 家     | 未来三年培育3—5 家   | {0, 7}
            己建成干兆小区9个       | 已建成千兆小区9个    | {0, 3}
            """)
    void arePutRight(String misread, String right, String places) {
        Misreadings.Mended mended = Misreadings.mend(misread);
        assertEquals(right, mended.text());
        assertEquals(places, mended.mended().toString());
    }

    @Test
    void aNineBeforeAPerCentSignMayBePartOfIt() {
        assertEquals("{10}", Misreadings.suspicious("增长 8.2%、7.59%和9%").toString());
    }

    @ParameterizedTest
    @CsvSource({"今年未完成整改", "2023年末完成投资", "自己有能力", "5G基站10个", "若干家", "第3号，一批5家", "OA系统2O版"})
    void othersStay(String words) {
        assertEquals(new Misreadings.Mended(words, new BitSet()), Misreadings.mend(words));
    }
}
