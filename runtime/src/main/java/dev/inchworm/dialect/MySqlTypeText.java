package dev.inchworm.dialect;

import dev.inchworm.dialect.SqlTokens.Kind;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.Type.Temporal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What MySQL and MariaDB call types, read back. */
public final class MySqlTypeText {

    private static final Pattern SIZED = Pattern.compile("([a-z]+)\\((\\d{1,9})(?:,(\\d{1,9}))?\\)");
    private static final Pattern TIME_OF_DAY = Pattern.compile("time|datetime");

    private MySqlTypeText() {}

    /** The logical type that {@code dialect} stores as {@code type}; empty where there is none. */
    public static Optional<Type> logical(MySqlDialect dialect, String type) {
        String whole = TIME_OF_DAY.matcher(type).matches() ? type + "(0)" : type;
        return Stream.concat(
                        Stream.of(Simple.values()).filter(simple -> simple != Simple.OTHER),
                        sized(dialect, whole).stream())
                .filter(candidate -> dialect.typeOf(candidate).equals(whole))
                .findFirst();
    }

    private static Optional<Type> sized(MySqlDialect dialect, String type) {
        if (type.startsWith("enum(")) {
            return Optional.of(new Type.Enumeration(SqlTokens.of(type, dialect).list().stream()
                    .filter(token -> token.kind() == Kind.STRING)
                    .map(token -> MySqlLiterals.unquoted(token.text()))
                    .toList()));
        }
        Matcher matcher = SIZED.matcher(type);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int size = Integer.parseInt(matcher.group(2));
        return switch (matcher.group(1)) {
            case "varchar" -> Optional.of(new Type.Text(size));
            case "decimal" ->
                Optional.ofNullable(matcher.group(3)).map(scale -> new Type.Decimal(size, Integer.parseInt(scale)));
            case "time" -> Optional.of(new Temporal(Temporal.Kind.TIME, size));
            case "datetime" -> Optional.of(new Temporal(Temporal.Kind.DATETIME, size));
            default -> Optional.empty();
        };
    }
}
