package io.callboard.db;

import org.apache.ibatis.annotations.Mapper;
import org.mybatis.spring.annotation.MapperScan;
import org.springframework.context.annotation.Configuration;

/** Finds the mappers of this module, and only of this module: the engine brings its own. */
@Configuration
@MapperScan(basePackages = "io.callboard.db", annotationClass = Mapper.class)
class DbConfiguration {}
