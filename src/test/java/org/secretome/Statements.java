package org.secretome;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Sees every SQL statement that answers somebody, so that tests can count them; what the
 * indexes read in the background, when they like, is none.
 */
public class Statements implements BeanPostProcessor, QueryExecutionListener {

	private final List<String> seen = new CopyOnWriteArrayList<>();

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? ProxyDataSourceBuilder.create(source).listener(this).build()
				: bean;
	}

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		if (!Thread.currentThread().getName().endsWith("-index")) {
			queries.forEach((query) -> this.seen.add(query.getQuery()));
		}
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
	}

	/** The statements that run while something is done. */
	public List<String> during(Callable<?> work) throws Exception {
		this.seen.clear();
		work.call();
		return List.copyOf(this.seen);
	}

}
