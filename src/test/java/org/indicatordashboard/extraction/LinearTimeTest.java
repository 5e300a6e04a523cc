package org.indicatordashboard.extraction;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Four times the text takes four times the steps and a few more, counted and not timed; quadratic work would take 16 times. */
class LinearTimeTest {

    private static final int CHARACTERS = 10_000;
    private static final int TIMES = 4;

    private static final CountedClasses CLASSES = new CountedClasses();

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
                "|甲镇|12个|\n",
                "由2020年的5%提高到8%，",
                "自2019年试点以来5个，",
                "一、目标\n",
                "2023年。一是5家",
                "第1",
                "新增企业500家。",
                "2023年5个。",
                "。一、目标5个"
            })
    void growsWithTheText(String piece) {
        assertGrowsWith(piece, Extractions.class);
    }

    @Test
    void aReaderThatLooksBackToTheBeginningIsFound() {
        assertThrows(AssertionError.class, () -> assertGrowsWith("1、", Forgetful.class));
    }

    private static void assertGrowsWith(String piece, Class<? extends Consumer<String>> work) {
        // Once before, so that reading the word lists counts for neither.
        steps(piece, CHARACTERS, work);
        long small = steps(piece, CHARACTERS, work);
        long large = steps(piece, TIMES * CHARACTERS, work);
        assertTrue(large < (TIMES + 1) * small, piece + ": " + small + " steps became " + large);
    }

    private static long steps(String piece, int characters, Class<? extends Consumer<String>> work) {
        String text = piece.repeat(characters / piece.length());
        Consumer<String> counted = counted(work);
        return Steps.during(() -> counted.accept(text));
    }

    @SuppressWarnings("unchecked")
    private static Consumer<String> counted(Class<? extends Consumer<String>> work) {
        try {
            return (Consumer<String>)
                    CLASSES.loadClass(work.getName()).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    public static final class Extractions implements Consumer<String> {
        @Override
        public void accept(String text) {
            new Extractor().extract(text, Context.none());
        }
    }

    /** Looks for the beginning of its sentence again at each character. */
    public static final class Forgetful implements Consumer<String> {
        @Override
        public void accept(String text) {
            for (int i = 0; i < text.length(); i++) {
                text.lastIndexOf('。', i);
            }
        }
    }
}
