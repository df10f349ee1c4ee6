package dev.inchworm.json;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An object that was read. Members are taken by name; a missing one, one of another kind and one that nobody takes are
 * problems of the file, at the line on which the object begins.
 */
public final class JsonObject {

    private final String file;
    private final int line;
    private final List<String> names = new ArrayList<>(6);
    private final List<Object> values = new ArrayList<>(6);
    private final BitSet taken = new BitSet();

    JsonObject(String file, int line) {
        this.file = file;
        this.line = line;
    }

    boolean add(String name, Object value) {
        if (names.contains(name)) {
            return false;
        }
        names.add(name);
        values.add(value);
        return true;
    }

    /** The name of the first member; blank where there is none. */
    public String first() {
        return names.isEmpty() ? "" : names.get(0);
    }

    /** The names of all members, in order. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** Whether there is a member {@code name}. */
    public boolean has(String name) {
        return names.contains(name);
    }

    /** A string. */
    public String string(String name) {
        return take(name, String.class, "a string");
    }

    /** A string, or nothing where there is no such member. */
    public Optional<String> optionalString(String name) {
        return has(name) ? Optional.of(string(name)) : Optional.empty();
    }

    /** A whole number. */
    public long number(String name) {
        return take(name, Long.class, "a whole number");
    }

    /** A whole number from 0. */
    public int count(String name) {
        long number = number(name);
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw damaged("\"" + name + "\" cannot be " + number);
        }
        return (int) number;
    }

    /** Whether the member is there, and true. */
    public boolean flag(String name) {
        return has(name) && take(name, Boolean.class, "true");
    }

    private JsonObject object(String name) {
        return take(name, JsonObject.class, "an object");
    }

    /** What {@code make} makes of an object. */
    public <T> T one(String name, Function<JsonObject, T> make) {
        JsonObject object = object(name);
        T made = object.make(() -> make.apply(object));
        object.finish();
        return made;
    }

    /** An array of strings. */
    public List<String> strings(String name) {
        return elements(name, String.class, "strings");
    }

    /** What {@code make} makes of each object of an array; none where there is no such member. */
    public <T> List<T> objects(String name, Function<JsonObject, T> make) {
        if (!has(name)) {
            return List.of();
        }
        List<T> made = new ArrayList<>();
        for (JsonObject element : elements(name, JsonObject.class, "objects")) {
            made.add(element.make(() -> make.apply(element)));
            element.finish();
        }
        return made;
    }

    /** What is made of each element of an array in which strings and objects are mixed. */
    public <T> List<T> stringsOrObjects(
            String name, Function<String, T> makeOfString, Function<JsonObject, T> makeOfObject) {
        List<T> made = new ArrayList<>();
        for (Object element : elements(name, Object.class, "strings and objects")) {
            if (element instanceof String string) {
                made.add(makeOfString.apply(string));
            } else if (element instanceof JsonObject object) {
                made.add(object.make(() -> makeOfObject.apply(object)));
                object.finish();
            } else {
                throw damaged("\"" + name + "\" must hold strings and objects");
            }
        }
        return made;
    }

    /** The members of an object of strings; none where there is no such member. */
    public SortedMap<String, String> stringMap(String name) {
        if (!has(name)) {
            return Collections.emptySortedMap();
        }
        JsonObject object = object(name);
        SortedMap<String, String> map = new TreeMap<>();
        object.names.forEach(key -> map.put(key, object.string(key)));
        return map;
    }

    /** Whether the member is a string. */
    public boolean isString(String name) {
        return has(name) && values.get(names.indexOf(name)) instanceof String;
    }

    /** Insists that every member has been taken. */
    public void finish() {
        int left = taken.nextClearBit(0);
        if (left < names.size()) {
            throw damaged("\"" + names.get(left) + "\" is not known here");
        }
    }

    /**
     * What {@code maker} makes of this object.
     *
     * @throws InchwormException IW720 where the maker finds that the values make no sense
     */
    public <T> T make(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw damaged(e.getMessage());
        }
    }

    /** The problem that this object is not as it must be. */
    public InchwormException damaged(String what) {
        return new InchwormException(Code.IW720, file, line, what);
    }

    private <T> List<T> elements(String name, Class<T> type, String kind) {
        List<?> list = take(name, List.class, "an array");
        List<T> elements = new ArrayList<>(list.size());
        for (Object element : list) {
            if (!type.isInstance(element)) {
                throw damaged("\"" + name + "\" must hold " + kind);
            }
            elements.add(type.cast(element));
        }
        return elements;
    }

    private <T> T take(String name, Class<T> type, String kind) {
        int index = names.indexOf(name);
        if (index < 0) {
            throw damaged("\"" + name + "\" is missing");
        }
        taken.set(index);
        if (!type.isInstance(values.get(index))) {
            throw damaged("\"" + name + "\" must be " + kind);
        }
        return type.cast(values.get(index));
    }
}
