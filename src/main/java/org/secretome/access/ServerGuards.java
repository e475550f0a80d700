package org.secretome.access;

import org.apache.catalina.core.StandardHost;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.secretome.api.ProblemAnswer;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** What has to be guarded before a request becomes one of ours. */
@Component
class ServerGuards implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private final ProblemAnswer answer;

	ServerGuards(ProblemAnswer answer) {
		this.answer = answer;
	}

	@Override
	public void customize(TomcatServletWebServerFactory server) {
		server.addContextCustomizers((context) -> {
			if (context.getParent() instanceof StandardHost host) {
				ServerErrors errors = new ServerErrors(this.answer, BrowserHeaders.writer());
				host.setErrorReportValveClass(errors.getClass().getName());
				host.getPipeline().addValve(errors);
				host.getPipeline().addValve(new UnreadBodies());
			}
		});
		// A client that asks first is told to send its body once somebody reads it.
		server.addConnectorCustomizers((connector) -> {
			if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
				http.setContinueResponseTiming("onRead");
			}
		});
	}

}
