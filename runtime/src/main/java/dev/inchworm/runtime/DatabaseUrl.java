package dev.inchworm.runtime;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A database, as a URL names it: {@code jdbc:postgresql://host:5432/db?sslmode=require}, or, as other tools of the product
 * write it, {@code postgresql://user:password@host/db}.
 *
 * @param jdbc for the driver, as given but for user and password: drivers would hold those in the URL for stronger than any
 *     that are given beside it
 * @param user that stands among the parameters, or else in front of the host
 * @param password that stands there too
 */
public record DatabaseUrl(String jdbc, Optional<String> user, Optional<String> password) {

    private static final String USER = "user=";
    private static final String PASSWORD = "password=";
    private static final Pattern FORM = Pattern.compile(
            "(?:jdbc:)?(postgres|postgresql|mysql|mariadb):(?://(?:([^@/?]*)@)?)?([^@]*)", Pattern.DOTALL);

    /**
     * Reads a URL.
     *
     * @throws InchwormException IW801 when it has none of the forms; the text is not repeated, since it may hold a password
     */
    public static DatabaseUrl parse(String url) {
        Matcher matcher = FORM.matcher(url.strip());
        if (!matcher.matches() || matcher.group(3).isBlank()) {
            throw new InchwormException(
                    Code.IW801,
                    "What the URL names",
                    "the URL has an unknown form",
                    "give a URL such as jdbc:postgresql://host:5432/database or postgresql://user@host/database");
        }
        String product = matcher.group(1).equals("postgres") ? "postgresql" : matcher.group(1);
        String slashes = url.contains("://") ? "//" : "";
        String[] parts = matcher.group(3).split("\\?", 2);
        List<String> parameters = new ArrayList<>();
        Optional<String> user = Optional.empty();
        Optional<String> password = Optional.empty();
        for (String parameter : parts.length > 1 ? parts[1].split("&") : new String[0]) {
            if (parameter.startsWith(USER)) {
                user = Optional.of(decode(parameter.substring(USER.length())));
            } else if (parameter.startsWith(PASSWORD)) {
                password = Optional.of(decode(parameter.substring(PASSWORD.length())));
            } else {
                parameters.add(parameter);
            }
        }
        String jdbc = "jdbc:" + product + ":" + slashes + parts[0]
                + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
        String[] login =
                matcher.group(2) == null ? new String[] {""} : matcher.group(2).split(":", 2);
        return new DatabaseUrl(
                jdbc,
                user.or(() -> Optional.of(decode(login[0])).filter(name -> !name.isEmpty())),
                password.or(() -> login.length > 1 ? Optional.of(decode(login[1])) : Optional.empty()));
    }

    /** For people: product, host and database, without user, password and parameters. */
    public String name() {
        String plain = jdbc.substring("jdbc:".length());
        int parameters = plain.indexOf('?');
        return parameters < 0 ? plain : plain.substring(0, parameters);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Without the password, wherever it stands. */
    @Override
    public String toString() {
        return name();
    }
}
