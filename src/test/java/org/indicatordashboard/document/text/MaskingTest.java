package org.indicatordashboard.document.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class MaskingTest {

    @ParameterizedTest
    @CsvSource({
        "联系人：张三丰, 联系人：＊＊＊",
        "承办人姓名：李四, 承办人姓名：＊＊",
        "联系电话：021-12345678, 联系电话：＊＊＊＊＊＊＊＊＊＊＊＊",
        "电话:12345678转4, 电话:＊＊＊＊＊＊＊＊转4",
        "张三、李四、王小五委员：, ＊＊＊＊＊＊＊＊＊委员：",
        "李四代表：, ＊＊代表：",
        "请拨打13800000000咨询, 请拨打＊＊＊＊＊＊＊＊＊＊＊咨询",
        "累计建成基站12345678个, 累计建成基站12345678个",
        "普科委〔2023〕15号, 普科委〔2023〕15号",
    })
    void hidesPeopleAndNothingElse(String text, String shown) {
        assertEquals(shown, Masking.of(text));
    }
}
