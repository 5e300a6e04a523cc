package org.indicatordashboard.http.answer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Answers differ by who asks: they are neither kept nor cached. Operations that need a role or a sign-in are private
 * without saying so; this is for the open ones.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Private {}
