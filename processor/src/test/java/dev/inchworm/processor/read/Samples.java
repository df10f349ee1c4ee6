package dev.inchworm.processor.read;

import java.util.stream.Stream;

/** Sources that try everything a declaration can hold. */
final class Samples {

    private Samples() {}

    static Stream<String> all() {
        return Stream.of("""
                package sample.plain;
                import dev.inchworm.mapping.*;
                import dev.inchworm.hint.*;
                @Table(name = "plain", schema = "s", comment = "it's \\"quoted\\" ü")
                public class Plain {
                    @Id @Identity private long id;
                    boolean a; byte b; short c; char d; float e; double f; int g;
                    Integer boxed;
                    byte[] bytes; int[][] grid; String[] names;
                    transient int skipped;
                    static String CONSTANT = "x";
                    final int last = 1;
                    volatile java.time.Instant at;
                }
                """, """
                package sample.record;
                import dev.inchworm.mapping.*;
                import dev.inchworm.hint.*;
                import org.jspecify.annotations.Nullable;
                @Table
                public record Rec<T extends Number & Comparable<T>>(
                        @Id @Identity long id,
                        @Column(name = "n", length = 1 + 2) @Nullable String name,
                        @Backfill(value = "1", dialect = "postgresql") @Backfill("2") T value,
                        byte @Nullable [] bytes,
                        java.util.Map<String, ? super T> map) {
                    static int counter;
                    enum State { NEW, DONE { @Override public String toString() { return "d"; } }, }
                }
                """, """
                package sample.generic;
                import java.util.*;
                abstract class Base<A, B extends List<? super A>> implements Comparable<Base<A, B>> {
                    A a; B b; List<A>[] lists; Map<String, List<? extends A>> deep; List<?> any; List raw;
                    A[] as;
                }
                class Derived extends Base<String, ArrayList<String>> {
                    public int compareTo(Base<String, ArrayList<String>> other) { return 0; }
                    Map.Entry<String, Integer> entry;
                }
                interface Face<X> { int CONSTANT = 1; }
                @interface Anno { String value() default ""; }
                """, """
                package sample.nested;
                import dev.inchworm.mapping.*;
                import org.jspecify.annotations.Nullable;
                public class Outer<T> {
                    class Inner { class Innermost<U> { U u; Inner.@Nullable Innermost<U> next; } T t; @Nullable Inner wrong; }
                    @Table static class Nested { @Id long id; Outer.@Nullable Nested parent; @Nullable Nested other; }
                    @Table record Part(@Id long id, Outer.@Nullable Nested nested) {}
                    enum Kind { A, B }
                    Outer<String>.Inner inner;
                    Outer<String>.@Nullable Inner nullableInner;
                    Outer<String>.Inner.@Nullable Innermost<Integer> both;
                    Kind kind;
                    class With$Dollar { int x; }
                    With$Dollar dollar;
                }
                """, """
                package sample.enums;
                enum State implements java.util.function.Supplier<String> {
                    NEW("n"), DONE("d") { @Override public String get() { return "!"; } };
                    private final String code;
                    static final State DEFAULT = NEW;
                    State(String code) { this.code = code; }
                    public String get() { return code; }
                }
                """, """
                package sample.repeated;
                import dev.inchworm.mapping.*;
                import dev.inchworm.hint.*;
                @Table
                @Index(columns = "a", name = "i1") @Index(columns = {"b", "c desc"}, unique = true)
                @Unique(columns = "a")
                @RemovedColumn(name = "x", reason = "gone") @RemovedColumn(name = "y", reason = "too")
                @AcceptRisk(rule = "IW102", reason = "small")
                class Repeated {
                    @Id long id;
                    @Index @Index(where = "a > 0") int a;
                    @Index.List({@Index(name = "explicit"), @Index}) int b;
                    @Index.List(@Index(name = "single")) int c;
                    @References(value = Repeated.class, onDelete = Action.CASCADE) long parent;
                    @Column(type = ColumnType.TEXT) String text;
                    @SuppressWarnings("unused") @Deprecated int d;
                }
                """, """
                package sample.nullable;
                import org.jspecify.annotations.Nullable;
                import org.jspecify.annotations.NonNull;
                import java.lang.annotation.*;
                class Nulls<T extends @Nullable Object> {
                    @Nullable String a;
                    @NonNull String b;
                    @Nullable String[] elements;
                    String @Nullable [] array;
                    @Nullable String @Nullable [] both;
                    java.util.List<@Nullable String> argument;
                    java.util.@Nullable List<String> list;
                    @Nullable T variable;
                    java.util.Map.@Nullable Entry<String, String> entry;
                    @Mine.Nullable String own;
                    @Both.Nullable String twice;
                    @Both.Nullable String[] twiceArray;
                    @Gone.Nullable String gone;
                }
                class Mine { @Retention(RetentionPolicy.CLASS) @Target(ElementType.FIELD) @interface Nullable { int level() default 1; } }
                class Both { @Retention(RetentionPolicy.RUNTIME) @Target({ElementType.FIELD, ElementType.TYPE_USE}) @interface Nullable {} }
                class Gone { @Retention(RetentionPolicy.SOURCE) @Target(ElementType.FIELD) @interface Nullable {} }
                """, """
                package sample.components;
                import java.lang.annotation.*;
                record Components(@Field.Nullable String a, @Method.Nullable String b, @Component.Nullable String c,
                        @All.Nullable String d, @Anywhere.Nullable String e, @Use.Nullable String f, @Use.Nullable String[] g) {}
                class Field { @Target(ElementType.FIELD) @interface Nullable {} }
                class Method { @Target(ElementType.METHOD) @interface Nullable {} }
                class Component { @Target(ElementType.RECORD_COMPONENT) @interface Nullable {} }
                class All { @Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT,
                        ElementType.TYPE_USE}) @interface Nullable {} }
                class Anywhere { @interface Nullable {} }
                class Use { @Target(ElementType.TYPE_USE) @interface Nullable {} }
                """, """
                package jakarta.persistence;
                import java.lang.annotation.*;
                @Retention(RetentionPolicy.RUNTIME) @interface Entity { String name() default ""; }
                @Retention(RetentionPolicy.RUNTIME) @interface Values {
                    boolean z() default false; byte b() default 0; short s() default 0; char c() default 'x'; int i() default 0;
                    long j() default 0; float f() default 0; double d() default 0; String text() default "";
                    int[] ints() default {}; char[] chars() default {}; boolean[] flags() default {}; String[] texts() default {};
                    Class<?> type() default void.class; Class<?>[] types() default {};
                    RetentionPolicy policy() default RetentionPolicy.CLASS; RetentionPolicy[] policies() default {};
                    Entity nested() default @Entity; Entity[] several() default {};
                }
                @Entity @Values(z = true, b = 1, s = 2, c = 'ü', i = Integer.MAX_VALUE, j = 5L, f = 1.5f, d = 2.5, text = "a" + 1,
                    ints = {1, 2}, chars = 'a', flags = {}, texts = {"x", ""}, type = int[].class, types = {String.class, java.util.Map.Entry.class, int.class, void.class, String[][].class},
                    policy = RetentionPolicy.SOURCE, policies = {RetentionPolicy.CLASS, RetentionPolicy.RUNTIME},
                    nested = @Entity(name = "in"), several = {@Entity, @Entity(name = "two")})
                class Jpa { @Values long id; }
                """, """
                @dev.inchworm.hint.RemovedTable(name = "a", reason = "r1")
                @dev.inchworm.hint.RemovedTable(name = "b", reason = "r2")
                @Deprecated
                package sample.pkg;
                """, """
                import dev.inchworm.mapping.*;
                @Table class InNoPackage { @Id long id; }
                """);
    }
}
