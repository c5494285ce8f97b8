package vn.cchc.bench.insert;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** As little as one can write in Spring Boot to take in a record over HTTP. */
@SpringBootApplication
public class InsertApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(InsertApplication.class, arguments);
    }
}
