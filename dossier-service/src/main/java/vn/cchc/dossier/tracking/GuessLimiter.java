package vn.cchc.dossier.tracking;

import io.agroal.api.AgroalDataSource;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import vn.cchc.kit.problem.Problems;

/** Token buckets in the database, so that a restart or another replica does not forget the guesses. */
@ApplicationScoped
public class GuessLimiter {

    private static final int PURGED_AT_ONCE = 1000;

    private final ProxyManager<String> buckets;
    private final Bucket4jPostgreSQLCleaner cleaner;
    private final BucketConfiguration configuration;

    GuessLimiter(AgroalDataSource dataSource, TrackingConfig config) {
        var manager = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .table("rate_bucket")
                .idColumn("id")
                .stateColumn("state")
                .expiresAtColumn("expires_at")
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
        this.buckets = manager;
        this.cleaner = manager::removeExpired;
        this.configuration = configuration(config.guesses(), config.refill());
    }

    private static BucketConfiguration configuration(long capacity, Duration refill) {
        return BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(capacity)
                        .refillGreedy(capacity, refill)
                        .build())
                .build();
    }

    private interface Bucket4jPostgreSQLCleaner {
        int remove(int batch);
    }

    /** Takes a guess from the bucket; 429 with the time to wait when it is empty. */
    public void guess(String key) {
        require(bucket(key));
    }

    private static void require(BucketProxy bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Problems.tooMany(
                    Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
        }
    }

    /** Takes one from a bucket of another size: so many at once, all of them back after that time. */
    public void take(String key, long capacity, Duration refill) {
        BucketConfiguration other = configuration(capacity, refill);
        require(buckets.builder().build(key, () -> other));
    }

    /** It was no guess: whoever knows the verifier may look as often as they like. */
    public void giveBack(String key) {
        bucket(key).addTokens(1);
    }

    private BucketProxy bucket(String key) {
        return buckets.builder().build(key, () -> configuration);
    }

    @Scheduled(identity = "rate-bucket-purge", every = "10m", delayed = "2m")
    void purge() {
        int removed = PURGED_AT_ONCE;
        while (removed == PURGED_AT_ONCE) {
            removed = cleaner.remove(PURGED_AT_ONCE);
        }
    }
}
