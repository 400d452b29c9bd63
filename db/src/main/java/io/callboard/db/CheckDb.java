package io.callboard.db;

import org.apache.ibatis.annotations.Mapper;
import org.mybatis.spring.annotation.MapperScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What the check of the books reads, and nothing else of the house. */
@Configuration
@Profile("check")
@ComponentScan("io.callboard.db.sale.check")
@MapperScan(basePackages = "io.callboard.db.sale.check", annotationClass = Mapper.class)
public class CheckDb {}
