package vn.cchc.bench.insert;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface IntakeRepository extends JpaRepository<IntakeRow, UUID> {}
