package io.callboard.db.statutory;

import io.callboard.statutory.ReturnFiles;
import io.callboard.statutory.ReturnFormat;
import io.callboard.statutory.ReturnNo;
import io.callboard.statutory.Sha256;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class SqlReturnFiles implements ReturnFiles {
    private final ReturnFileMapper files;

    SqlReturnFiles(ReturnFileMapper files) {
        this.files = files;
    }

    @Override
    public void keep(ReturnNo returnNo, ReturnFormat format, byte[] content) {
        files.insert(returnNo.value(), format.name(), Sha256.of(content).hex(), content);
    }

    @Override
    public Optional<byte[]> find(ReturnNo returnNo, ReturnFormat format) {
        return Optional.ofNullable(files.find(returnNo.value(), format.name())).map(ReturnFileMapper.FileRow::content);
    }

    @Override
    public Map<ReturnFormat, Sha256> digests(ReturnNo returnNo) {
        var digests = new EnumMap<ReturnFormat, Sha256>(ReturnFormat.class);
        for (var row : files.digests(returnNo.value())) {
            digests.put(ReturnFormat.valueOf(row.format()), new Sha256(row.sha256()));
        }
        return digests;
    }
}
