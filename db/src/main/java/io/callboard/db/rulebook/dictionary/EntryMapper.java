package io.callboard.db.rulebook.dictionary;

import io.callboard.rulebook.dictionary.DictionaryEntry;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface EntryMapper {
    List<DictionaryEntry> all(String dictionary);

    @Nullable
    DictionaryEntry find(@Param("dictionary") String dictionary, @Param("code") String code);

    void put(@Param("dictionary") String dictionary, @Param("entry") DictionaryEntry entry);
}
