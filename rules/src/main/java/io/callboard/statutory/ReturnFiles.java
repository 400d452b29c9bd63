package io.callboard.statutory;

import java.util.Map;
import java.util.Optional;

/** The archived bytes of issued returns; never changed. */
public interface ReturnFiles {
    void keep(ReturnNo returnNo, ReturnFormat format, byte[] content);

    Optional<byte[]> find(ReturnNo returnNo, ReturnFormat format);

    /** The digests as they were kept. */
    Map<ReturnFormat, Sha256> digests(ReturnNo returnNo);
}
