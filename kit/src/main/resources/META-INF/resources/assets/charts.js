// Draws what a table says: the table stays the source, for eyes, screen readers and printers without a canvas.
"use strict";

(() => {
  const number = (cell) => (cell && cell.dataset.value ? Number(cell.dataset.value) : null);

  const draw = (table) => {
    const holder = document.getElementById(table.dataset.chart);
    const rows = [...table.tBodies[0].rows];
    const values = rows.map((row) => number(row.querySelector("[data-value]")));
    const target = table.dataset.target ? Number(table.dataset.target) : null;
    if (!holder || values.every((value) => value === null)) {
      return;
    }
    holder.hidden = false;
    const lines = [{
      label: table.dataset.label,
      data: values,
      borderColor: "#0b4f8a",
      backgroundColor: "#0b4f8a",
      pointRadius: 4,
      spanGaps: false,
      clip: 8,
      tension: 0.15,
    }];
    if (target !== null) {
      lines.push({
        label: table.dataset.targetLabel,
        data: rows.map(() => target),
        borderColor: "#7d1016",
        borderDash: [6, 4],
        borderWidth: 2,
        pointRadius: 0,
      });
    }
    const locale = document.documentElement.lang;
    const percent = (value) => value.toLocaleString(locale) + " %";
    // Room below the lowest point, so that a good month among good ones doesn't look like a fall.
    const lowest = Math.min(...values.filter((value) => value !== null), target ?? 100);
    const floor = Math.max(0, Math.floor((lowest - 10) / 10) * 10);
    return new Chart(holder.querySelector("canvas"), {
      type: "line",
      data: { labels: rows.map((row) => row.cells[0].dataset.label), datasets: lines },
      options: {
        locale,
        animation: false,
        maintainAspectRatio: false,
        devicePixelRatio: Math.max(2, window.devicePixelRatio),
        color: "#333c48",
        scales: {
          x: { title: { display: true, text: table.dataset.axis }, ticks: { color: "#333c48" } },
          y: { min: floor, max: 100, ticks: { color: "#333c48", maxTicksLimit: 6, callback: percent } },
        },
        plugins: {
          legend: { position: "bottom", labels: { color: "#333c48", boxWidth: 32, boxHeight: 0 } },
          tooltip: { callbacks: { label: (item) => `${item.dataset.label}: ${percent(item.parsed.y)}` } },
        },
      },
    });
  };

  const charts = [...document.querySelectorAll("table[data-chart]")].map(draw).filter(Boolean);

  // A page is printed with what is folded away on the screen, and charts as wide as the paper.
  const folded = [...document.querySelectorAll("details.print-open")];
  window.addEventListener("beforeprint", () => {
    folded.forEach((part) => { part.dataset.was = part.open; part.open = true; });
    charts.forEach((chart) => chart.resize());
  });
  window.addEventListener("afterprint", () => {
    folded.forEach((part) => { part.open = part.dataset.was === "true"; });
    charts.forEach((chart) => chart.resize());
  });
})();
