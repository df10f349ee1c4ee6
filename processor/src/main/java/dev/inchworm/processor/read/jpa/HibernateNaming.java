package dev.inchworm.processor.read.jpa;

import java.util.Locale;
import java.util.function.IntPredicate;

/** How Hibernate calls what is not named, and what it makes of names that are given. */
enum HibernateNaming {
    /** As JPA says: names are what they are. */
    JPA {
        @Override
        Name physical(Name logical) {
            return logical;
        }

        @Override
        String joinTable(Name owner, Name target, String attribute) {
            return owner + "_" + target;
        }
    },
    /** As Spring Boot has it: words in lower case with underscores between them, given names too. */
    SPRING {
        @Override
        Name physical(Name logical) {
            return new Name(words(logical.text(), Character::isLowerCase), logical.quoted());
        }

        @Override
        String joinTable(Name owner, Name target, String attribute) {
            return owner + "_" + attribute;
        }
    },
    /** The same, but names in quotes stay as they are, and a word may end and go on with a digit: from Hibernate 7 on. */
    SPRING_KEEPING_QUOTED {
        @Override
        Name physical(Name logical) {
            IntPredicate isSmall = letter -> Character.isLowerCase(letter) || Character.isDigit(letter);
            return logical.quoted() ? logical : new Name(words(logical.text(), isSmall), false);
        }

        @Override
        String joinTable(Name owner, Name target, String attribute) {
            return SPRING.joinTable(owner, target, attribute);
        }
    };

    /** The name in the database for one that is given or derived. */
    abstract Name physical(Name logical);

    /** The join table between two tables, by their names in the database. */
    abstract String joinTable(Name owner, Name target, String attribute);

    /** Words begin with a capital letter between two that are small. */
    private static String words(String name, IntPredicate isSmall) {
        StringBuilder text = new StringBuilder(name.replace('.', '_'));
        for (int i = 1; i < text.length() - 1; i++) {
            if (isSmall.test(text.charAt(i - 1))
                    && Character.isUpperCase(text.charAt(i))
                    && isSmall.test(text.charAt(i + 1))) {
                text.insert(i++, '_');
            }
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
