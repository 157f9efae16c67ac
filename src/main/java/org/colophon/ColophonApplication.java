package org.colophon;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;

/**
 * Starts Colophon: a publisher's catalogue, online reading room and related books. Beans are named by their whole class name,
 * so that two modules may each have, say, a cover controller.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Colophon")
@EnableAsync
public class ColophonApplication {

    public static void main(String[] args) {
        SpringApplication.run(ColophonApplication.class, args);
    }
}
