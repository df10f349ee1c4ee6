package dev.inchworm.maven;

/** Project files as the guide tells people to write them. */
final class Poms {

    private Poms() {}

    /** A project on its own. */
    static String single(String artifact, String more) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.acme</groupId>
                  <artifactId>%s</artifactId>
                  <version>1</version>
                  %s
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  <dependencies>
                    <dependency>
                      <groupId>dev.inchworm</groupId>
                      <artifactId>inchworm-annotations</artifactId>
                      <version>0.1.0</version>
                    </dependency>
                    <dependency>
                      <groupId>dev.inchworm</groupId>
                      <artifactId>inchworm-runtime</artifactId>
                      <version>0.1.0</version>
                    </dependency>
                  </dependencies>
                  <build>
                    <plugins>
                      <plugin><artifactId>maven-clean-plugin</artifactId><version>3.5.0</version></plugin>
                      <plugin><artifactId>maven-resources-plugin</artifactId><version>3.5.0</version></plugin>
                      <plugin><artifactId>maven-surefire-plugin</artifactId><version>3.5.6</version></plugin>
                      <plugin><artifactId>maven-jar-plugin</artifactId><version>3.5.1</version></plugin>
                      <plugin>
                        <artifactId>maven-compiler-plugin</artifactId>
                        <version>3.15.0</version>
                        <configuration>
                          <annotationProcessorPaths>
                            <path>
                              <groupId>dev.inchworm</groupId>
                              <artifactId>inchworm-processor</artifactId>
                              <version>0.1.0</version>
                            </path>
                          </annotationProcessorPaths>
                          <compilerArgs>
                            <!-- options -->
                          </compilerArgs>
                        </configuration>
                      </plugin>
                      <plugin>
                        <groupId>dev.inchworm</groupId>
                        <artifactId>inchworm-maven-plugin</artifactId>
                        <version>0.1.0</version>
                        <executions>
                          <execution>
                            <goals>
                              <goal>prepare</goal>
                              <goal>verify</goal>
                            </goals>
                          </execution>
                        </executions>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(artifact, more);
    }

    /** A project with JPA entities, Hibernate of that version on its class path, and Lombok. */
    static String jpa(String artifact, String hibernate) {
        return single(artifact, "")
                .replace("  <dependencies>\n", """
                          <dependencies>
                            <dependency>
                              <groupId>org.hibernate.orm</groupId>
                              <artifactId>hibernate-core</artifactId>
                              <version>%s</version>
                              <exclusions>
                                <!-- What it needs when it runs. -->
                                <exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion>
                              </exclusions>
                            </dependency>
                            <dependency>
                              <groupId>jakarta.persistence</groupId>
                              <artifactId>jakarta.persistence-api</artifactId>
                              <version>3.2.0</version>
                            </dependency>
                            <dependency>
                              <groupId>org.projectlombok</groupId>
                              <artifactId>lombok</artifactId>
                              <version>1.18.42</version>
                              <scope>provided</scope>
                            </dependency>
                        """.formatted(hibernate))
                .replace("<annotationProcessorPaths>\n", """
                        <annotationProcessorPaths>
                                    <path>
                                      <groupId>org.projectlombok</groupId>
                                      <artifactId>lombok</artifactId>
                                      <version>1.18.42</version>
                                    </path>
                        """);
    }
}
