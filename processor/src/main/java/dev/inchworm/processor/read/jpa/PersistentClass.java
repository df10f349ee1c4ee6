package dev.inchworm.processor.read.jpa;

import dev.inchworm.processor.read.Declaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An entity in its hierarchy. */
final class PersistentClass {

    /** How a hierarchy is kept in tables. */
    enum Inheritance {
        SINGLE_TABLE,
        JOINED,
        TABLE_PER_CLASS
    }

    private final Declaration declaration;
    private final Optional<PersistentClass> parent;
    private final List<Notes> levels;
    private final List<Attribute> own;
    private final List<PersistentClass> children = new ArrayList<>();

    /**
     * An entity below {@code parent}.
     *
     * @param levels the annotations of the mapped superclasses between it and its parent, topmost first, and its own
     * @param own the attributes of those levels
     */
    PersistentClass(
            Declaration declaration, Optional<PersistentClass> parent, List<Notes> levels, List<Attribute> own) {
        this.declaration = declaration;
        this.parent = parent;
        this.levels = levels;
        this.own = own;
        parent.ifPresent(of -> {
            of.children.add(this);
            of.children.sort(Comparator.comparing(child -> child.declaration.name()));
        });
    }

    Declaration declaration() {
        return declaration;
    }

    Optional<PersistentClass> parent() {
        return parent;
    }

    /** The annotations of its mapped superclasses, topmost first, and its own. */
    List<Notes> levels() {
        return levels;
    }

    /** The annotations of the class itself. */
    Notes notes() {
        return levels.get(levels.size() - 1);
    }

    /** The attributes that its parent does not have. */
    List<Attribute> own() {
        return own;
    }

    /** The attributes of the hierarchy from its root down to this class. */
    List<Attribute> all() {
        List<Attribute> all = new ArrayList<>();
        parent.ifPresent(of -> all.addAll(of.all()));
        all.addAll(own);
        return all;
    }

    List<PersistentClass> children() {
        return children;
    }

    PersistentClass root() {
        return parent.map(PersistentClass::root).orElse(this);
    }

    /** This class and all below it. */
    List<PersistentClass> family() {
        List<PersistentClass> family = new ArrayList<>(List.of(this));
        children.forEach(child -> family.addAll(child.family()));
        return family;
    }

    /** The same as {@link #family} in the order in which Hibernate goes through subclasses: what is further down comes first. */
    List<PersistentClass> closure() {
        List<PersistentClass> closure = new ArrayList<>(List.of(this));
        addBelow(closure);
        return closure;
    }

    private void addBelow(List<PersistentClass> closure) {
        children.forEach(child -> child.addBelow(closure));
        closure.addAll(children);
    }

    /** What queries call it, and what names are derived from. */
    String entityName() {
        return notes().jpa("Entity")
                .flatMap(note -> note.annotation().text("name"))
                .orElseGet(() -> simpleName(declaration.name()));
    }

    Inheritance inheritance() {
        return root().notes()
                .jpa("Inheritance")
                .map(note -> Inheritance.valueOf(note.annotation().constant("strategy", "SINGLE_TABLE")))
                .orElse(Inheritance.SINGLE_TABLE);
    }

    /** Whether a query stands for its table. */
    boolean isView() {
        return notes().hibernate("Subselect")
                .or(() -> notes().hibernate("View"))
                .isPresent();
    }

    /** Whether rows are kept for it: not where a query stands for them, or only those of its subclasses do. */
    boolean hasTable() {
        return !isView() && !(inheritance() == Inheritance.TABLE_PER_CLASS && isAbstract());
    }

    boolean isAbstract() {
        return declaration.isAbstract();
    }

    /** The name of a class without its package and the classes around it. */
    static String simpleName(String binaryName) {
        int afterPackage = binaryName.lastIndexOf('.') + 1;
        int afterOuter = binaryName.lastIndexOf('$') + 1;
        return binaryName.substring(Math.max(afterPackage, afterOuter));
    }

    @Override
    public String toString() {
        return declaration.name();
    }
}
