#include "request.h"

void toShop(const std::string &nr) {
  Request req;
  req.host = Main();
  req.relative_url = "/shopimport/articletoshop/" + nr;
  Cli::Get().Put(req); /* REQUEST: PUT {}/shopimport/articletoshop/{} */ // EXPECT: xentral/endpoint-unavailable
  // Overwritten, and sent again.
  req.relative_url = "/v1/products/" + nr;
  Cli::Get().Put(req); /* REQUEST: PUT {}/v1/products/{} */
}

void inBranches(const std::string &nr, int verb) {
  Request req;
  req.host = Main();
  req.relative_url = "/shopimport/articletoshop/" + nr;
  if (verb == 0)
    Cli::Get().Put(req); /* REQUEST: PUT {}/shopimport/articletoshop/{} */ // EXPECT: xentral/endpoint-unavailable
  else
    Cli::Get().Delete(req); /* REQUEST: DELETE {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
}

// No number.
void list() {
  Request req;
  req.host = Main();
  req.relative_url = "/shopimport/articletoshop/";
  Cli::Get().Delete(req); /* REQUEST: DELETE {}/shopimport/articletoshop/ auth=bearer */
}

void any(const std::string &path) {
  Request req;
  req.host = Main();
  req.relative_url = path;
  Cli::Get().Delete(req); // REQUEST: DELETE {} auth=bearer
}
