package dev.inchworm.dialect;

/** How MySQL and MariaDB write texts within quotes. */
public final class MySqlLiterals {

    private MySqlLiterals() {}

    /** What a string literal stands for. */
    public static String unquoted(String literal) {
        String quote = literal.substring(0, 1);
        return unescaped(literal.substring(1, literal.length() - 1).replace(quote + quote, quote));
    }

    /** What MySQL's catalog, or a literal, means by a text with backslashes. */
    public static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '\\' && at + 1 < text.length()) {
                at++;
                plain.append(
                        switch (text.charAt(at)) {
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            case 't' -> '\t';
                            case 'b' -> '\b';
                            case '0' -> '\0';
                            case 'Z' -> '\u001a';
                            default -> text.charAt(at);
                        });
            } else {
                plain.append(character);
            }
        }
        return plain.toString();
    }
}
