package dev.inchworm.processor.read.mapping;

import java.util.Optional;

/** How names that are not given come from Java names. */
public enum Naming {
    /** Words in lower case with underscores between them: {@code OrderLine} gives {@code order_line}. */
    SNAKE("snake") {
        @Override
        String from(String javaName) {
            return snake(javaName);
        }
    },
    /** The Java name as it is, as JPA has it by default. */
    JPA("jpa") {
        @Override
        String from(String javaName) {
            return javaName;
        }
    };

    private final String option;

    Naming(String option) {
        this.option = option;
    }

    /** What stands for it in the option {@code inchworm.naming} and in the snapshot. */
    public String option() {
        return option;
    }

    /** The naming that {@code option} stands for. */
    public static Optional<Naming> named(String option) {
        for (Naming naming : values()) {
            if (naming.option.equals(option)) {
                return Optional.of(naming);
            }
        }
        return Optional.empty();
    }

    /** The name for a table behind the class of that binary name, or for a column behind the field of that name. */
    abstract String from(String javaName);

    /** The table behind a class that gives none. */
    String table(String binaryName) {
        int afterPackage = binaryName.lastIndexOf('.') + 1;
        int afterOuter = binaryName.lastIndexOf('$', binaryName.length() - 2) + 1;
        return from(binaryName.substring(Math.max(afterPackage, afterOuter)));
    }

    private static String snake(String javaName) {
        if (isLower(javaName)) {
            return javaName;
        }
        StringBuilder snake = new StringBuilder(javaName.length() + 8);
        int before = 0;
        for (int i = 0; i < javaName.length(); ) {
            int current = javaName.codePointAt(i);
            i += Character.charCount(current);
            if (Character.isUpperCase(current) && before != 0 && before != '_') {
                boolean wordGoesOn = Character.isUpperCase(before)
                        && !(i < javaName.length() && Character.isLowerCase(javaName.codePointAt(i)));
                if (!wordGoesOn) {
                    snake.append('_');
                }
            }
            snake.appendCodePoint(Character.toLowerCase(current));
            before = current;
        }
        return snake.toString();
    }

    private static boolean isLower(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c > '~' || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }
}
