package io.callboard.db;

import org.apache.ibatis.annotations.Mapper;
import org.mybatis.spring.annotation.MapperScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What the receiving tier keeps, and nothing else of the house. */
@Configuration
@Profile("collection")
@ComponentScan({"io.callboard.db.collection.tier", "io.callboard.db.channel"})
@MapperScan(
        basePackages = {"io.callboard.db.collection.tier", "io.callboard.db.channel"},
        annotationClass = Mapper.class)
public class CollectionDb {}
