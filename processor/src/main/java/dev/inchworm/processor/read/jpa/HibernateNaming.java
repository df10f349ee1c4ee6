package dev.inchworm.processor.read.jpa;

import java.util.Locale;

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
            StringBuilder text = new StringBuilder(logical.text().replace('.', '_'));
            for (int i = 1; i < text.length() - 1; i++) {
                if (beginsWord(text.charAt(i - 1), text.charAt(i), text.charAt(i + 1))) {
                    text.insert(i++, '_');
                }
            }
            return new Name(text.toString().toLowerCase(Locale.ROOT), logical.quoted());
        }

        @Override
        String joinTable(Name owner, Name target, String attribute) {
            return owner + "_" + attribute;
        }
    },
    /** The same as {@link #SPRING}, but names in quotes stay as they are: from Hibernate 7 on. */
    SPRING_KEEPING_QUOTED {
        @Override
        Name physical(Name logical) {
            return logical.quoted() ? logical : SPRING.physical(logical);
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

    private static boolean beginsWord(char before, char current, char after) {
        return (Character.isLowerCase(before) || Character.isDigit(before))
                && Character.isUpperCase(current)
                && (Character.isLowerCase(after) || Character.isDigit(after));
    }
}
