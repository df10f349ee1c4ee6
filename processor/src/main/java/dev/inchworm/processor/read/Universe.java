package dev.inchworm.processor.read;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.diagnostic.Positions;
import dev.inchworm.processor.read.ClassFiles.UnreadableClass;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Every class that a plan has to take into account, whether it is compiled now or not.
 *
 * <p>A compile shows a processor some of the sources only, in an incremental build perhaps a single one. So the universe is
 * what is compiled now, what was read last, and the classes that the snapshot names. One that is not compiled now counts as
 * long as it still exists and is still an entity: an own one as it was recorded, one of a jar as its class file says.
 */
public final class Universe {

    private final Elements elements;
    private final ElementReader reader;
    private final ClassFiles classFiles;
    private final ReadRecord recorded;
    private final Supplier<? extends Collection<String>> snapshot;
    private final Set<String> include;

    /** The carriers that the current round brings: need not be looked up. */
    private final Map<String, TypeElement> fresh = new HashMap<>();

    private final Set<String> rootTypes = new HashSet<>();
    private final Set<String> rootPackages = new HashSet<>();
    private final Set<String> carriers = new LinkedHashSet<>();
    private final Set<String> carrierPackages = new LinkedHashSet<>();
    private final Set<String> missed = new HashSet<>();
    private final Map<String, Optional<Declaration>> read = new HashMap<>();
    private final SortedMap<String, Declaration> reached = new TreeMap<>();
    private final Set<String> foreign = new HashSet<>();
    private final Set<Diagnostic> problems = new LinkedHashSet<>();

    /** The classes compiled now whose getters may be mapped. */
    private final Set<String> withGetters = new LinkedHashSet<>();

    /** The entities that could not be read yet. */
    private final Set<String> unreadEntities = new HashSet<>();

    private boolean completedByOthers;
    private boolean unresolved;
    private boolean reachesJars;

    /** Null until it is first asked for. */
    private Set<String> known;

    /**
     * The universe of one compile, without the roots.
     *
     * @param snapshot the classes that the snapshot names; takes its time when it is first asked
     * @param include packages and classes of jars whose entities belong to the unit
     */
    public Universe(
            Elements elements,
            ElementReader reader,
            ClassFiles classFiles,
            ReadRecord recorded,
            Supplier<? extends Collection<String>> snapshot,
            Set<String> include) {
        this.elements = elements;
        this.reader = reader;
        this.classFiles = classFiles;
        this.recorded = recorded;
        this.snapshot = snapshot;
        this.include = include;
    }

    /**
     * Takes in what a round brings.
     *
     * @return whether any of it can change what was read so far
     */
    public boolean add(Collection<? extends Element> roots) {
        boolean matters = false;
        List<String> others = new ArrayList<>();
        fresh.clear();
        for (Element root : roots) {
            if (rootTypes.isEmpty() && rootPackages.isEmpty()) {
                completedByOthers = ClassPath.has(elements, root, Vocabulary.LOMBOK);
            }
            if (root instanceof TypeElement type) {
                rootTypes.add(type.getQualifiedName().toString());
                matters |= type.getKind() == ElementKind.ANNOTATION_TYPE && !read.isEmpty();
                matters |= scan(type, others);
            } else if (root instanceof PackageElement element) {
                String name = element.getQualifiedName().toString();
                rootPackages.add(name);
                if (reader.isCarrier(element)) {
                    matters |= carrierPackages.add(name);
                }
                others.add(name);
            }
        }
        return matters || isAnyKnown(others);
    }

    private boolean scan(TypeElement type, List<String> others) {
        boolean matters = false;
        String name = reader.nameOf(type);
        if (reader.isCarrier(type)) {
            carriers.add(name);
            fresh.put(name, type);
            matters = true;
        } else {
            others.add(name);
        }
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof TypeElement nested) {
                matters |= scan(nested, others);
            }
        }
        return matters;
    }

    private boolean isAnyKnown(List<String> names) {
        for (String name : names) {
            if (recorded.declarations().containsKey(name) || missed.contains(name) || known().contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is anything to compare with. */
    public boolean hasPast() {
        return !recorded.declarations().isEmpty() || !known().isEmpty();
    }

    private Set<String> known() {
        if (known == null) {
            known = Set.copyOf(snapshot.get());
        }
        return known;
    }

    /**
     * Reads every entity and hint carrier, sorted by name; afterwards {@link #isUnresolved()} tells whether a class could
     * not be read yet, and {@link #problems()} what could not be read at all.
     *
     * @param afresh whether to forget what was read in an earlier round, because annotations have come into being
     */
    public List<Declaration> read(boolean afresh) {
        read.values().removeIf(declaration -> afresh || declaration.isEmpty());
        reached.clear();
        problems.clear();
        unreadEntities.clear();
        unresolved = false;
        reachesJars = false;
        SortedMap<String, Declaration> found = new TreeMap<>();
        for (String name : carriers) {
            lookup(name).ifPresent(declaration -> found.put(name, declaration));
        }
        for (String name : carrierPackages) {
            readPackage(name).ifPresent(declaration -> found.put(name, declaration));
        }
        addOutsiders(found);
        for (String name : include) {
            addIncluded(name, found);
        }
        reach(found);
        return new ArrayList<>(found.values());
    }

    /** Follows {@code found} to every class of the unit that a mapping of them looks into. */
    private void reach(SortedMap<String, Declaration> found) {
        Mentions mentions = new Mentions(found.keySet());
        Deque<Declaration> left = new ArrayDeque<>(found.values());
        while (!left.isEmpty()) {
            Declaration declaration = left.pop();
            reached.put(declaration.name(), declaration);
            for (String name : mentions.newIn(declaration)) {
                Optional<Declaration> mentioned = lookup(name);
                if (mentioned.isPresent() && foreign.contains(name)) {
                    reachesJars = true;
                } else if (mentioned.isPresent()) {
                    left.add(mentioned.get());
                }
            }
        }
    }

    /** The own classes that are not compiled now. */
    private void addOutsiders(SortedMap<String, Declaration> found) {
        for (Declaration declaration : recorded.declarations().values()) {
            String name = declaration.name();
            if (declaration.kind() == Declaration.Kind.PACKAGE) {
                addPackage(declaration, found);
            } else if (Vocabulary.isCarrier(declaration) && !found.containsKey(name)) {
                addOutsider(name, found);
            }
        }
        for (String name : known()) {
            if (!found.containsKey(name) && recorded.find(name).isEmpty()) {
                addOutsider(name, found);
            }
        }
    }

    private void addOutsider(String name, SortedMap<String, Declaration> found) {
        Optional<TypeElement> type = Positions.type(elements, name);
        if (type.isPresent() && !isRoot(type.get()) && reader.isCarrier(type.get())) {
            lookup(name).ifPresent(declaration -> found.put(name, declaration));
        }
    }

    private void addPackage(Declaration declaration, SortedMap<String, Declaration> found) {
        String name = declaration.name();
        PackageElement element = elements.getPackageElement(name);
        if (!rootPackages.contains(name) && element != null && reader.isCarrier(element)) {
            found.put(name, declaration);
        }
    }

    private void addIncluded(String name, SortedMap<String, Declaration> found) {
        TypeElement type = elements.getTypeElement(name);
        if (type != null) {
            addIncluded(type, found);
            return;
        }
        PackageElement element = elements.getPackageElement(name);
        if (element == null || element.getEnclosedElements().isEmpty()) {
            problems.add(Diagnostic.of(
                    Code.IW701,
                    Place.NOWHERE,
                    "inchworm.include",
                    name,
                    "there is no such package or class on the class path",
                    "mend the name, or add the jar"));
            return;
        }
        for (Element member : element.getEnclosedElements()) {
            if (member instanceof TypeElement included) {
                addIncluded(included, found);
            }
        }
    }

    private void addIncluded(TypeElement type, SortedMap<String, Declaration> found) {
        String name = reader.nameOf(type);
        if (!found.containsKey(name) && !isRoot(type) && reader.isCarrier(type)) {
            lookup(name).ifPresent(declaration -> found.put(name, declaration));
        }
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof TypeElement nested) {
                addIncluded(nested, found);
            }
        }
    }

    /** The class with that binary name; empty where there is none, or where it cannot be read. */
    public Optional<Declaration> lookup(String name) {
        Optional<Declaration> declaration = read.get(name);
        if (declaration == null) {
            declaration = readType(name);
            read.put(name, declaration);
        }
        return declaration;
    }

    private Optional<Declaration> readType(String name) {
        TypeElement carrier = fresh.get(name);
        if (carrier != null) {
            return readRoot(carrier);
        }
        Optional<TypeElement> type = Positions.type(elements, name);
        if (type.isEmpty()) {
            missed.add(name);
            return Optional.empty();
        }
        if (isRoot(type.get())) {
            return readRoot(type.get());
        }
        if (isPlatform(type.get())) {
            foreign.add(name);
            return reader.read(type.get());
        }
        Optional<Declaration> last = recorded.find(name);
        return last.isPresent() ? last : readClassFile(type.get(), name);
    }

    private Optional<Declaration> readRoot(TypeElement type) {
        Optional<Declaration> declaration = reader.read(type);
        unresolved |= declaration.isEmpty();
        if (declaration.isPresent() && Getters.mayBeMapped(declaration.get().annotations())) {
            withGetters.add(declaration.get().name());
        } else if (declaration.isEmpty() && reader.isEntity(type)) {
            unreadEntities.add(reader.nameOf(type));
        }
        return declaration;
    }

    /** Whether it is the JDK's: nothing there is annotated on its types, so what the compiler knows is enough. */
    private boolean isPlatform(TypeElement type) {
        ModuleElement module = elements.getModuleOf(type);
        String name = module == null ? "" : module.getQualifiedName().toString();
        return name.startsWith("java.") || name.startsWith("jdk.");
    }

    private Optional<Declaration> readClassFile(TypeElement type, String name) {
        try {
            ClassFiles.Found found = classFiles.read(type, name);
            if (!found.isOwn()) {
                foreign.add(name);
            }
            return Optional.of(found.declaration());
        } catch (UnreadableClass e) {
            problems.add(Diagnostic.of(Code.IW705, Place.ofType(name), name, e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Declaration> readPackage(String name) {
        Optional<Declaration> declaration =
                Optional.ofNullable(elements.getPackageElement(name)).flatMap(reader::read);
        unresolved |= declaration.isEmpty();
        return declaration;
    }

    private boolean isRoot(TypeElement type) {
        Element outermost = type;
        while (outermost.getEnclosingElement() instanceof TypeElement outer) {
            outermost = outer;
        }
        return rootTypes.contains(((TypeElement) outermost).getQualifiedName().toString());
    }

    /**
     * Whether what was read is not all there is: a type did not exist, or another processor has added getters that are
     * mapped. To be asked in a later round; the next {@link #read} takes it in.
     */
    public boolean isUnfinished() {
        fresh.clear();
        boolean unfinished = unresolved;
        if (isCompletedByOthers()) {
            for (String name : withGetters) {
                Optional<TypeElement> type = Positions.type(elements, name);
                Optional<Declaration> before = read.getOrDefault(name, Optional.empty());
                if (type.isPresent() && before.isPresent() && reader.hasOtherGetters(type.get(), before.get())) {
                    read.put(name, Optional.empty());
                    unfinished = true;
                }
            }
        }
        return unfinished;
    }

    /** Whether a processor may be there that adds to classes which are compiled, in no round of its own. */
    public boolean isCompletedByOthers() {
        return completedByOthers;
    }

    /** The names of all entities: those among {@code found}, and those that cannot be read yet. */
    public Set<String> entities(Collection<Declaration> found) {
        Set<String> names = new HashSet<>(unreadEntities);
        for (Declaration declaration : found) {
            if (Vocabulary.isEntity(declaration)) {
                names.add(declaration.name());
            }
        }
        return names;
    }

    /** Whether a class that is compiled now uses a type that does not exist yet. */
    public boolean isUnresolved() {
        return unresolved;
    }

    /** What could not be read, and never will be in this compile. */
    public Collection<Diagnostic> problems() {
        List<Diagnostic> all = new ArrayList<>(problems);
        all.addAll(reader.problems());
        return all;
    }

    /** Everything that the unit's schema depends on, as far as that can be known. */
    public Extent extent() {
        SortedMap<String, Declaration> own = new TreeMap<>();
        SortedMap<String, Declaration> included = new TreeMap<>();
        reached.forEach((name, declaration) -> (foreign.contains(name) ? included : own).put(name, declaration));
        return new Extent(new ReadRecord(own), new ReadRecord(included), reachesJars);
    }
}
