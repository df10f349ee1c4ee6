package dev.inchworm.runtime.platform;

/**
 * What would stand in the way of dropping a column, or break without it.
 *
 * @param kind for people: {@code view}, {@code policy}, {@code function}
 * @param certain whether the database itself knows of it and would refuse; else only a text mentions the column
 */
public record Dependent(String kind, String name, boolean certain) {

    @Override
    public String toString() {
        return kind + " " + name;
    }
}
