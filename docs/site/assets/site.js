// Marks tables of types, which may break, and lets readers without a mouse scroll tables that are wider than the page.
addEventListener("load", () => {
  for (const heading of document.querySelectorAll(".md-typeset th:nth-child(2)")) {
    if (heading.textContent === "type") {
      heading.closest("table").dataset.types = "";
    }
  }
  for (const table of document.querySelectorAll(".md-typeset__scrollwrap")) {
    table.tabIndex = 0;
  }
});
