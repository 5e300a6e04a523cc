package org.indicatordashboard.access;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.http.problem.ProblemException;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "eleven char",
                "123456789012",
                "password2024!!",
                "Password123456",
                "aaaaaaaaaaaaaaa",
                "zhangsanzhangsan",
                "zhangsan2024",
                "qwertyuiopas",
                "administrator",
                "woaini1314520",
                "shanghai2024!"
            })
    void refusesWhatIsTriedFirst(String password) {
        assertThrows(ProblemException.class, () -> check(password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quiet river seven lamps", "普陀区数字化转型指标看板工作台", "j7#kQ2!vX9pL", "739284710384"})
    void takesWhatIsLongAndNotCommon(String password) {
        assertDoesNotThrow(() -> check(password));
    }

    @Test
    void refusesWhatIsAbsent() {
        assertThrows(ProblemException.class, () -> check(null));
    }

    private static void check(String password) {
        ParameterReader reader = new ParameterReader();
        new PasswordRules().check("password", password, "zhangsan", reader);
        reader.done();
    }
}
