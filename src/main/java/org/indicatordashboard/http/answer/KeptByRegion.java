package org.indicatordashboard.http.answer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a read whose answer stays, bytes and tag, while nothing is published about the regions it read. It reads what
 * differs by region only through doors that tell {@link RegionsRead}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface KeptByRegion {}
