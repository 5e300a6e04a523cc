package org.indicatordashboard.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

/** A constant that programs call by a code: its name in lower case, with hyphens between the words. */
public interface Coded {

    /** Of the constant. */
    String name();

    /** The code used in the API, the dataset files and addresses. */
    @JsonValue
    default String code() {
        return of(name());
    }

    /** The code of a constant's name. */
    static String of(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E> & Coded> Optional<E> ofCode(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst();
    }

    static <E extends Enum<E> & Coded> List<String> codes(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Coded::code).toList();
    }
}
