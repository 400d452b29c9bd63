package io.callboard.app.collection.outside;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Where the collection service is, the key it knows us by and the name we send under; without an address reports wait. */
public record CollectionSettings(@Nullable URI address, String key, String sender, Duration patience) {
    @Override
    public String toString() {
        return "CollectionSettings(" + address + ", " + sender + ")";
    }
}
