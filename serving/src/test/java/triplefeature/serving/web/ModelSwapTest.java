package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.title.TitleMatch;
import triplefeature.serving.title.TitleResolution;
import triplefeature.serving.title.TitleSearch;
import triplefeature.serving.web.browser.SampleModel;

/** A model that another took the place of is let go of: a heap holds two, not one more a page. */
class ModelSwapTest {
  private static final List<String> PAGES =
      List.of(
          "/?title=Alien",
          "/surprise",
          "/map?title=Alien",
          "/cluster?n=0",
          "/quality",
          "/api/recommendations?title=Alien",
          "/api/titles?q=alie",
          "/api/methods",
          "/readyz",
          "/metrics");

  /** A search that holds every request until it is released. */
  private record Held(TitleSearch search, CountDownLatch arrived, CountDownLatch released)
      implements TitleSearch {
    @Override
    public List<TitleMatch> suggest(String query, int limit) {
      return search.suggest(query, limit);
    }

    @Override
    public TitleResolution resolve(String query) {
      arrived.countDown();
      try {
        released.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return search.resolve(query);
    }
  }

  /** In a method of its own, so that no local variable keeps the model. */
  private static WeakReference<LoadedModel> use(TestServer server, LoadedModel model) {
    server.models.use(model);
    return new WeakReference<>(model);
  }

  private static void assertCollected(WeakReference<LoadedModel> model)
      throws InterruptedException {
    for (int attempt = 0; attempt < 100 && model.get() != null; attempt++) {
      System.gc();
      Thread.sleep(50);
    }
    assertNull(model.get(), "something still holds the model that was replaced");
  }

  private static void visit(TestServer server, List<String> paths) {
    for (String path : paths) {
      int status = server.get(path).statusCode();
      assertEquals(path.equals("/surprise") ? 303 : 200, status, path);
    }
  }

  @Test
  void a_replaced_model_is_collected_though_no_page_is_asked_for_again()
      throws IOException, InterruptedException {
    try (TestServer server = TestServer.withoutModel()) {
      WeakReference<LoadedModel> first = use(server, SampleModel.load());
      visit(server, PAGES);
      WeakReference<LoadedModel> second = use(server, TinyModel.load());
      visit(server, List.of("/readyz"));
      assertCollected(first);
      assertNotNull(second.get());
      visit(server, PAGES);
    }
  }

  @Test
  void a_request_in_flight_ends_with_its_model_and_lets_it_go() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch released = new CountDownLatch(1);
    try (TestServer server = TestServer.withoutModel()) {
      TitleSearch search = new TinyModel.ContainingSearch(TinyModel.catalog());
      WeakReference<LoadedModel> first =
          use(server, TinyModel.load(new Held(search, arrived, released)));
      CompletableFuture<HttpResponse<String>> slow =
          CompletableFuture.supplyAsync(() -> server.get("/?title=Alien"));
      arrived.await();
      use(server, TinyModel.load());
      visit(server, PAGES);
      System.gc();
      assertNotNull(first.get(), "the request in flight has lost its model");
      released.countDown();
      assertEquals(200, slow.get().statusCode());
      assertCollected(first);
    }
  }
}
