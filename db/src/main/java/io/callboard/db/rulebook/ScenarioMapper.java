package io.callboard.db.rulebook;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ScenarioMapper {
    record Row(String name, String facts, String expected) {}

    List<Row> of(String ruleSet);

    void deleteAll(String ruleSet);

    void insert(@Param("ruleSet") String ruleSet, @Param("ordinal") int ordinal, @Param("row") Row row);
}
