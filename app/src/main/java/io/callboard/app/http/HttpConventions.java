package io.callboard.app.http;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What every address of the house has in common, for those who build one beside it. */
@Configuration
@Import({ProblemAdvice.class, WebConventions.class, JsonConventions.class, BodyLimit.class})
public class HttpConventions {}
