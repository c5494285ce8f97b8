package vn.cchc.bench.flowable;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An embedded process engine that runs one user task per dossier. */
@SpringBootApplication
public class FlowableApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(FlowableApplication.class, arguments);
    }
}
