package org.indicatordashboard.extraction.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Phrases with a meaning each, found where they begin or where they end; the longest wins. The work per place is the
 * length of the longest phrase, whatever their number.
 */
public final class PhraseTable<T> {

    /** @param start first char, @param end char after the last */
    public record Match<T>(int start, int end, T meaning) {}

    private static final class Node<T> {
        private final Map<Character, Node<T>> next = new HashMap<>();
        private T meaning;
    }

    private final Node<T> forward = new Node<>();
    private final Node<T> backward = new Node<>();
    private final BitSet first = new BitSet();
    private final BitSet last = new BitSet();

    public void add(String phrase, T meaning) {
        Node<T> node = forward;
        for (int i = 0; i < phrase.length(); i++) {
            node = node.next.computeIfAbsent(phrase.charAt(i), c -> new Node<>());
        }
        node.meaning = meaning;
        node = backward;
        for (int i = phrase.length() - 1; i >= 0; i--) {
            node = node.next.computeIfAbsent(phrase.charAt(i), c -> new Node<>());
        }
        node.meaning = meaning;
        first.set(phrase.charAt(0));
        last.set(phrase.charAt(phrase.length() - 1));
    }

    /** The longest phrase that begins at the place, or null. */
    public Match<T> at(CharSequence text, int place) {
        if (place < 0 || place >= text.length() || !first.get(text.charAt(place))) {
            return null;
        }
        Node<T> node = forward;
        Match<T> longest = null;
        for (int i = place; i < text.length(); i++) {
            node = node.next.get(text.charAt(i));
            if (node == null) {
                break;
            }
            if (node.meaning != null) {
                longest = new Match<>(place, i + 1, node.meaning);
            }
        }
        return longest;
    }

    /** The longest phrase that ends before the place, or null. */
    public Match<T> before(CharSequence text, int place) {
        if (place < 1 || place > text.length() || !last.get(text.charAt(place - 1))) {
            return null;
        }
        Node<T> node = backward;
        Match<T> longest = null;
        for (int i = place - 1; i >= 0; i--) {
            node = node.next.get(text.charAt(i));
            if (node == null) {
                break;
            }
            if (node.meaning != null) {
                longest = new Match<>(i, place, node.meaning);
            }
        }
        return longest;
    }
}
