package io.callboard.db.collection.tier;

import io.callboard.collection.tier.Receipts;
import io.callboard.db.Json;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Profile("collection")
class SqlReceipts implements Receipts {
    private final ReceivedMapper received;

    SqlReceipts(ReceivedMapper received) {
        this.received = received;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Receipt> claim(String sender, String address, String batchNo) {
        if (received.claim(sender, address, batchNo) == 1) {
            return Optional.empty();
        }
        return Optional.ofNullable(received.receipt(sender, address, batchNo))
                .map(receipt -> Json.read(receipt, Receipt.class));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(String sender, String address, Receipt receipt) {
        received.keep(sender, address, receipt.batchNo(), Json.write(receipt));
    }
}
