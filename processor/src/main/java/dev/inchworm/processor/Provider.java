package dev.inchworm.processor;

import dev.inchworm.processor.read.ClassPath;
import dev.inchworm.processor.read.Declaration;
import dev.inchworm.processor.read.Vocabulary;
import dev.inchworm.processor.read.jpa.HibernateLine;
import java.util.Collection;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/**
 * What the class path says of what will run JPA's entities.
 *
 * @param jpa whether there are any; if not, nobody has looked for the rest
 * @param spring whether the application is one of Spring Boot
 * @param validator whether there is one for the constraints of {@code jakarta.validation}
 */
record Provider(boolean jpa, boolean spring, HibernateLine line, boolean validator) {

    /** What {@code elements} finds, for {@code declarations}, where {@code root} is compiled. */
    static Provider of(Elements elements, Element root, Collection<Declaration> declarations) {
        if (declarations.stream().noneMatch(Vocabulary::isJpaEntity)) {
            return new Provider(false, false, HibernateLine.SIX, false);
        }
        boolean spring = ClassPath.has(elements, root, "org.springframework.boot.SpringApplication");
        // Where only the interface of JPA is there, its version tells which line is meant for it.
        boolean seven = ClassPath.has(elements, root, "org.hibernate.Session")
                ? !ClassPath.has(elements, root, "org.hibernate.annotations.Where")
                : ClassPath.has(elements, root, "jakarta.persistence.EnumeratedValue");
        boolean validator = ClassPath.has(elements, root, "org.hibernate.validator.HibernateValidator");
        return new Provider(true, spring, seven ? HibernateLine.SEVEN : HibernateLine.SIX, validator);
    }
}
