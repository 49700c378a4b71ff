package org.accede.desk.view;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** Every word of the Desk in one language; templates hold none. */
public final class Messages {

    private final Properties texts = new Properties();
    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
        String file = "desk_" + locale.getLanguage() + ".properties";
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Messages english() {
        return new Messages(Locale.ENGLISH);
    }

    /**
     * A message with what it speaks of in its places.
     *
     * @throws IllegalArgumentException if there is no such message
     */
    public String say(String key, Object... of) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("there is no message '" + key + "'");
        }
        return of.length == 0 ? text : new Filled(text, locale, of).toString();
    }

    /** The same, or another text where there is no such message. */
    public String sayOr(String key, String otherwise) {
        return texts.getProperty(key, otherwise);
    }

    /** A day as it is written in the language, to be read. */
    public String day(LocalDate day) {
        return locale.equals(Locale.ENGLISH)
                ? DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(day);
    }

    public String language() {
        return locale.toLanguageTag();
    }

    /** Which way the language is written. */
    public String direction() {
        return locale.getLanguage().equals("ar") ? "rtl" : "ltr";
    }

    public Set<String> keys() {
        return texts.stringPropertyNames();
    }
}
