package io.callboard.db.show;

import io.callboard.show.PerformanceTypes;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class DictionaryTypes implements PerformanceTypes {
    private final TypeMapper types;

    DictionaryTypes(TypeMapper types) {
        this.types = types;
    }

    @Override
    public List<PerformanceType> all() {
        return types.all();
    }

    @Override
    public Optional<PerformanceType> find(String code) {
        return Optional.ofNullable(types.find(code));
    }
}
