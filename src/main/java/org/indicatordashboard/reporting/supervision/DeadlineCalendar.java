package org.indicatordashboard.reporting.supervision;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.CalendarScale;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.Method;
import biweekly.property.Transparency;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;

/** Writes all-day events as iCalendar (RFC 5545). */
final class DeadlineCalendar {

    /** Characters of a line at the most: in UTF-8 they are 75 octets, which the standard asks for. */
    private static final int LINE = 25;

    private final ICalendar calendar = new ICalendar();
    private final ICalDate stamp;

    /** @param known when what the events say became known */
    DeadlineCalendar(String name, Instant known) {
        OffsetDateTime at = known.atOffset(ZoneOffset.UTC);
        stamp = new ICalDate(
                new DateTimeComponents(
                        at.getYear(),
                        at.getMonthValue(),
                        at.getDayOfMonth(),
                        at.getHour(),
                        at.getMinute(),
                        at.getSecond(),
                        true),
                true);
        calendar.setProductId("-//indicator-dashboard//deadlines//ZH");
        calendar.setCalendarScale(CalendarScale.gregorian());
        calendar.setMethod(Method.publish());
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
    }

    void event(String id, LocalDate day, String summary, String description) {
        VEvent event = new VEvent();
        event.setUid(new Uid(id + "@indicator-dashboard"));
        event.setDateTimeStamp(new DateTimeStamp(stamp));
        event.setDateStart(new DateStart(date(day)));
        event.setDateEnd(new DateEnd(date(day.plusDays(1))));
        event.setSummary(summary);
        event.setDescription(description);
        event.setTransparency(Transparency.transparent());
        calendar.addEvent(event);
    }

    String written() {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
