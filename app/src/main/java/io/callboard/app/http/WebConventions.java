package io.callboard.app.http;

import io.callboard.kernel.Actor;
import io.callboard.kernel.Paging;
import io.callboard.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What a controller may ask for as a parameter: who calls, and which page. */
@Configuration
class WebConventions implements WebMvcConfigurer {
    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallingActor());
        resolvers.add(new AskedPage());
    }

    private static final class CallingActor implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binder) {
            return Callers.actor();
        }
    }

    private static final class AskedPage implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Paging.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binder) {
            var size = request.getParameter("size");
            return new Paging(size == null ? Paging.DEFAULT_SIZE : number(size), request.getParameter("after"));
        }

        private static int number(String size) {
            try {
                return Integer.parseInt(size);
            } catch (NumberFormatException wrong) {
                throw Refusal.validation("/size", "form", "A page size is a whole number.")
                        .asException();
            }
        }
    }
}
