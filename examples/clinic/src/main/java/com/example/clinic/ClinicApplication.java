package com.example.clinic;

import dev.inchworm.runtime.Inchworm;
import dev.inchworm.runtime.Registration;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.orm.jpa.EntityManagerFactoryDependsOnPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** A veterinary clinic. Inchworm alone changes its tables; Hibernate only validates them. */
@SpringBootApplication
public class ClinicApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ClinicApplication.class, arguments);
    }

    /** Refuses to start on a database that is not ready for this release, and says that it is alive as long as it runs. */
    @Bean(destroyMethod = "close")
    Registration registration(DataSource database) {
        return Inchworm.configure().dataSource(database).load().register();
    }

    /** So that it is Inchworm who says what is missing, not Hibernate's validation. */
    @Component
    static class RegisteredBeforeHibernateLooks extends EntityManagerFactoryDependsOnPostProcessor {
        RegisteredBeforeHibernateLooks() {
            super("registration");
        }
    }
}
