package org.indicatordashboard.document.page;

import java.util.List;

/**
 * What a page looks like, with the places of its words.
 *
 * @param number counted from 1
 * @param jpeg the picture; names and telephone numbers of people are painted over
 */
public record PagePicture(int number, int width, int height, byte[] jpeg, List<WordPlace> words) {}
