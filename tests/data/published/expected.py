#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candour authors
# SPDX-License-Identifier: GPL-3.0-only
"""Sums over the published files that are meant for import, made from the raw files alone.

    python3 expected.py FOLDER > expected.csv

FOLDER holds the publications. Reads with Python's own library (raw_files.py), XLS files included,
so that nothing of the program's takes part. A line is a file and an indicator: how many figures
have a number, and the sums of their numerators, denominators and values. What is added up is said
here by place or head of the column; cells that hold no number (blank, "-", "NA", "[x]" ...) are no
figures, and sums over all providers that stand among them are left out by their row.

Where a record names its provider and month, a line "(weighed)" adds up all figures of the file once
more, each times a weight of these two: a figure at another provider or in another month gives
another sum.
"""
import datetime
import math
import sys
from collections import defaultdict

from raw_files import csv_rows, xls_sheet, xlsx_sheet

FOLDER = sys.argv[1].rstrip("/") + "/"
LINES = []
WEIGHED = "(weighed)"


def weight(provider, month):
    """Of the code in capitals and a month such as 2024-04: 1 to 997."""
    text = f"{provider.upper()}|{month}"
    return sum(place * ord(sign) for place, sign in enumerate(text, 1)) % 997 + 1


def number(text):
    """The number of a cell; None where there is none."""
    text = text.strip().replace(",", "")
    share = text.endswith("%")
    try:
        value = float(text[:-1] if share else text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


class Sums:
    def __init__(self):
        self.parts = defaultdict(lambda: [0, [], [], []])

    def add(self, indicator, value=None, numerator=None, denominator=None, at=None):
        """`at` is the provider's code and the month."""
        if value is None and numerator is None:
            return
        if at:
            self.add(WEIGHED, *(term if term is None else term * weight(*at)
                                for term in (value, numerator, denominator)))
        entry = self.parts[" ".join(indicator.split())]
        entry[0] += 1
        for sums, term in zip(entry[1:], (numerator, denominator, value)):
            if term is not None:
                sums.append(term)

    def write(self, file):
        for indicator, (count, *sums) in self.parts.items():
            LINES.append("|".join([file, indicator, str(count)] + [repr(math.fsum(s)) for s in sums]))


def table(file, head=1):
    """Records of a CSV file by heads; of a head that stands twice the first counts."""
    rows = csv_rows(FOLDER + file)
    heads = rows[head - 1]
    records = []
    for row in rows[head:]:
        record = {}
        for name, cell in zip(heads, row):
            record.setdefault(name.strip(), cell)
        records.append(record)
    return records


def columns(file, names, head=1, factor=None, keep=lambda record: True):
    """A figure a cell of the named columns, each an indicator of its head's name."""
    sums = Sums()
    for record in filter(keep, table(file, head)):
        for name in names:
            value = number(record.get(name, ""))
            if value is not None:
                sums.add(name, value * (factor or {}).get(name, 1))
    sums.write(file)


def places(file, cells, rows, names, leave=(), factor=None, sums=None):
    """A figure a cell of a sheet: names by column, over the rows but those left out."""
    own = sums or Sums()
    for row in rows:
        for column, name in names.items():
            value = None if row in leave else number(cells.get((row, column), ""))
            if value is not None:
                own.add(name, value * (factor or {}).get(name, 1))
    if sums is None:
        own.write(file)
    return own


# A&E ------------------------------------------------------------------------------------------

def ae_by_type(file):
    """Each type, and the total of the types of a provider and month."""
    sums, totals = Sums(), defaultdict(lambda: [0, 0, 0])
    names = "AE4H", "AEATT", "AEADM"

    def put(at, seen, over, admitted):
        sums.add("AE4H", numerator=seen - over, denominator=seen, at=at)
        sums.add("AEATT", seen, at=at)
        sums.add("AEADM", admitted, at=at)

    for record in table(file):
        cells = [number(record[n]) for n in ("attendances", "breaches", "admissions")]
        at = record["org_code"], record["period"][:7]
        put(at, *cells)
        total = totals[at]
        for i, cell in enumerate(cells):
            total[i] += cell
    for at, total in totals.items():
        put(at, *total)
    sums.write(file)


def ae_month(file):
    sums = Sums()
    for record in table(file):
        if record["Org Code"].strip().lower() in ("total", "") :
            continue
        get = lambda words: sum(number(v) or 0 for n, v in record.items() if n.startswith(words))
        seen, over = get("A&E attendances"), get("Attendances over 4hrs")
        month = datetime.datetime.strptime(record["Period"], "MSitAE-%B-%Y")
        at = record["Org Code"], month.strftime("%Y-%m")
        sums.add("AE4H", numerator=seen - over, denominator=seen, at=at)
        sums.add("AEATT", seen, at=at)
        sums.add("AE12H", get("Patients who have waited 12+ hrs"), at=at)
        sums.add("AEADM", get("Emergency admissions via A&E"), at=at)
    sums.write(file)


TYPES = ["Type 1 Departments - Major A&E", "Type 2 Departments - Single Specialty",
         "Type 3 Departments - Other A&E/Minor Injury Unit"]
SEEN = "A&E attendances"
WITHIN = SEEN + " less than 4 hours from arrival to admission, transfer or discharge"
OVER = SEEN + " greater than 4 hours from arrival to admission, transfer or discharge"
PERCENT = "Percentage of attendances within 4 hours Percentage in 4 hours or less (%s)"
VIA = "Emergency Admissions Emergency Admissions via "
AE_COLUMNS = dict(enumerate(
    [f"{SEEN} {t}" for t in TYPES] + [SEEN + " Total attendances"]
    + [f"{WITHIN} {t}" for t in TYPES] + [WITHIN + " Total Attendances < 4 hours"]
    + [f"{OVER} {t}" for t in TYPES] + [OVER + " Total Attendances > 4 hours"]
    + [PERCENT % t for t in ("all", "type 1", "type 2", "type 3")]
    + [VIA + t for t in ("Type 1 A&E", "Type 2 A&E", "Type 3 and 4 A&E")]
    + ["Emergency Admissions Total Emergency Admissions via A&E",
       "Emergency Admissions Other Emergency admissions (i.e not via A&E)",
       "Emergency Admissions Total Emergency Admissions",
       "Emergency Admissions Number of patients spending >4 hours from decision to admit to admission",
       "Emergency Admissions Number of patients spending >12 hours from decision to admit to admission"],
    5))
AE_FACTOR = {name: 100 for name in AE_COLUMNS.values() if name.startswith("Percentage")}


def ae_providers(stem):
    """The sheet of providers, as CSV and in the old workbook; England stands in its first row."""
    rows = csv_rows(FOLDER + stem + "__Provider_Level_Data.csv")
    cells = {(r, c): text for r, row in enumerate(rows, 1) for c, text in enumerate(row, 1)}
    england = next(r for r, row in enumerate(rows, 1) if row[3:4] == ["England"])
    body = range(england + 1, len(rows) + 1)
    places(stem + "__Provider_Level_Data.csv", cells, body, AE_COLUMNS, factor=AE_FACTOR)
    places(stem + ".xls", xls_sheet(FOLDER + stem + ".xls", "Provider Level Data"), range(18, 500),
           AE_COLUMNS, factor=AE_FACTOR)


ae_by_type("01_ae/ae_attendances.csv")
for month in ["Monthly-AE-June-2024 copy", "Monthly-AE-July-2024-revised", "Monthly-AE-August-2024",
              "Monthly-AE-October-2024-revised", "Monthly-AE-November-2024-revised",
              "Monthly-AE-December-2024", "ae_activity_2024-04", "ae_activity_2024-05", "ae_2021-04"]:
    ae_month(f"01_ae/{month}.csv")
ae_providers("01_ae/Monthly-AE-April-2019-revised-220720-632O5")
ae_providers("01_ae/September-2020-AE-by-provider-revised-280421-6f9Yl")
columns("01_ae/england_ae_2019_to_2026.csv",
        ["attendances_type1", "breaches_4hr_type1", "pct_4hr_type1", "waits_12hr", "admissions_type1",
         "total_admissions"], factor={"pct_4hr_type1": 100})

# Mortality ------------------------------------------------------------------------------------

for file, value in [("shmi-2011-october", "VALUE"), ("shmi-2012-january", "VALUE"),
                    ("shmi-2012-april", "VALUE"), ("shmi-2012-july", "VALUE"),
                    ("SHMI data at trust level, Oct18-Sep19 (csv)", "SHMI_VALUE")]:
    shmi = Sums()
    for record in table(f"02_mortality/{file}.csv"):
        ratio, observed, due = (number(record[n]) for n in (value, "OBSERVED", "EXPECTED"))
        # A value that is exactly what its parts give is kept as its parts.
        shmi.add("SHMI", None if observed / due == ratio else ratio, observed, due)
    shmi.write(f"02_mortality/{file}.csv")

# Infections -----------------------------------------------------------------------------------

rates = Sums()
for row in csv_rows(FOLDER + "03_hcai/Trust_Rates_final.csv")[1:]:
    for cell in row[4:19]:
        rates.add(row[0], number(cell))
rates.write("03_hcai/Trust_Rates_final.csv")
columns("03_hcai/mrsa_by_ccg_month_2016-07_2017-07.csv",
        ["total_cases", "apportioned", "nhs_trust_pir", "ccg_pir", "third_party_pir"])
columns("03_hcai/hcai_england_month_2014_2015.csv",
        ["cdi", "ecoli", "mrsa", "mssa", "kleb", "paer", "ecoli_ta"])
columns("03_hcai/oversight_metrics_trust_2025-26_q3.csv",
        ["mrsa_cases_count", "cdiff_infection_rate", "ecoli_bacteraemia_rate"])
S1 = csv_rows(FOLDER + "03_hcai/ukhsa_table_Table_S1.csv")
places("03_hcai/ukhsa_table_Table_S1.csv",
       {(r, c): text for r, row in enumerate(S1, 1) for c, text in enumerate(row, 1)},
       range(4, len(S1) + 1), {c: S1[2][c - 1] for c in range(4, 12)})

# Friends and Family, waits ----------------------------------------------------------------------

fft = Sums()
for record in table("04_fft/fft_inpatient_trust_latest.csv"):
    if number(record["pct_positive"]) is not None:
        fft.add("FFTIP", 100 * number(record["pct_positive"]),
                denominator=number(record["total_responses"]))
fft.write("04_fft/fft_inpatient_trust_latest.csv")

rtt = Sums()
for record in table("05_waits/fact_rtt_monthly.csv"):
    if record["month_start"] > "2026-04-15":  # the day on which the clock of the tests stands
        continue
    at = record["org_code"], record["month_start"][:7]
    rtt.add("RTT18", None, number(record["within_18wk"]), number(record["total_incomplete"]), at)
    rtt.add("RTT52", number(record["over_52wk"]), at=at)
rtt.write("05_waits/fact_rtt_monthly.csv")

cancer = Sums()
for record in table("05_waits/gold_62d_trust_month.csv"):
    cancer.add("Cancer: treated within 62 days", None, number(record["within_62d"]),
               number(record["total_patients"]), (record["org_code"], record["period_month"]))
cancer.write("05_waits/gold_62d_trust_month.csv")

AMBULANCE = [n for n in csv_rows(FOLDER + "05_waits/ambsys_sample.csv")[0] if n[:1] == "A" and n[1:].isdigit()]
columns("05_waits/ambsys_sample.csv", list(dict.fromkeys(AMBULANCE)),
        keep=lambda record: record["Org Code"] != "Eng")
columns("05_waits/diagnostics_by_trust_2022.csv",
        ["Waiting List Total", "Waiting 6+ weeks", "Waiting 13+ weeks", "% waiting 6+ weeks",
         "% waiting 13+ weeks"], factor={"% waiting 6+ weeks": 100, "% waiting 13+ weeks": 100})
columns("05_waits/cancer_waits_by_trust_2022.csv", ["Total Treated", "Within Standard", "Breaches"])
columns("05_waits/ambulance_indicators_2022.csv", ["Incident Count", "Total Response Time (h)"])
columns("05_waits/england_critical_general_acute_beds.csv",
        csv_rows(FOLDER + "05_waits/england_critical_general_acute_beds.csv")[0][2:])
eighteen = Sums()
for record in table("05_waits/Birmingham-Elective-proportion-waiting-within-18-weeks.csv"):
    eighteen.add(record["metric_name"], 100 * number(record["provider_value"]))
eighteen.write("05_waits/Birmingham-Elective-proportion-waiting-within-18-weeks.csv")

CWT = "05_waits/APRIL-2025-CWT-CRS-PROVIDER-WORKBOOK-PROVISIONAL (2).xlsx"
waits = Sums()
for days, sheet, first in [("28", "28-DAY FDS (ALL ROUTES)", 5), ("31", "31-DAY (ALL CANCER)", 6),
                           ("62", "62-DAY (ALL CANCER)", 6)]:
    cells = xlsx_sheet(FOLDER + CWT, sheet)
    rows = [r for r in range(10, 700) if cells.get((r, 2), "").strip() not in ("", "ODS CODE (1)")]
    names = {first + i: f"{days} days: {word}" for i, word in
             enumerate(["total", "within", "after", "within %"])}
    places(CWT, cells, rows, names, factor={f"{days} days: within %": 100}, sums=waits)
waits.write(CWT)

RTT = "05_waits/RTT_TS_data.xlsx"
cells = xlsx_sheet(FOLDER + RTT, "Full Time Series")
names, group = {}, ""
for column in range(4, 40):
    group = cells.get((10, column), "").strip() or group
    if cells.get((11, column), "").strip():
        names[column] = group + " " + cells[11, column]
places(RTT, cells, range(12, 300), names,
       factor={n: 100 for n in names.values() if "% " in n})

NATIONAL = "05_waits/AE_England_data.xls"
ACTIVITY = ["attendances type 1", "attendances type 2", "attendances type 3", "attendances",
            "admissions via type 1", "admissions via type 2", "admissions via type 3 and 4",
            "admissions via A&E", "other emergency admissions", "emergency admissions",
            "over 4 hours from decision to admission", "over 12 hours from decision to admission"]
TIMES = ["within 4 hours type 1", "within 4 hours type 2", "within 4 hours type 3", "within 4 hours",
         "over 4 hours type 1", "over 4 hours type 2", "over 4 hours type 3", "over 4 hours",
         "within 4 hours %", "within 4 hours type 1 %", "within 4 hours type 2 %",
         "within 4 hours type 3 %"]
england = places(NATIONAL, xls_sheet(FOLDER + NATIONAL, "Activity"), range(19, 200),
                 dict(enumerate(ACTIVITY, 4)), sums=Sums())
places(NATIONAL, xls_sheet(FOLDER + NATIONAL, "Performance"), range(19, 200),
       dict(enumerate(TIMES, 3)), factor={n: 100 for n in TIMES if n.endswith("%")}, sums=england)
england.write(NATIONAL)

CANCELLED = "05_waits/Q2-2024-25-Cancelled-Operations.xlsx"
cells = xlsx_sheet(FOLDER + CANCELLED, "Provider")  # the other sheet adds it up by region
rows = [r for r in range(17, 300) if cells.get((r, 6), "") and cells.get((r, 2)) != "-"]
places(CANCELLED, cells, rows, {c: cells[16, c] for c in (6, 7)})

WARDS = "05_waits/Monthly-Virtual-Ward-Oct2024.xlsx"
cells = xlsx_sheet(FOLDER + WARDS, "Virtual Ward Data")
places(WARDS, cells, range(18, 100), {c: cells[16, c] for c in range(6, 11)},
       factor={cells[16, 10]: 100})

# Safety, workforce and experience -----------------------------------------------------------------

columns("06_safety/never_events_by_organisation_2022-23_2025-26.csv", ["never_events"])
annual = Sums()
for record in table("06_safety/qualitywatch_safety_annual.csv"):
    if " - " not in record["period"] or record["period"][0].isalpha():  # not "2007/08 - 09/10"
        annual.add(record["y_axis"], number(record["value"]))
annual.write("06_safety/qualitywatch_safety_annual.csv")

for month in ("04", "05", "06", "07", "08", "09"):
    sick = Sums()
    for record in table(f"07_workforce_experience/nhs_sickness_absence_2024-{month}.csv"):
        day, of_month, year = record["DATE"].split("/")
        sick.add("SICK", None, number(record["FTE_DAYS_LOST"]), number(record["FTE_DAYS_AVAILABLE"]),
                 (record["ORG_CODE"], f"{year}-{of_month}"))
    sick.write(f"07_workforce_experience/nhs_sickness_absence_2024-{month}.csv")
columns("07_workforce_experience/Safe_Staffing_Data.csv",
        [f"{time} {who} {what} Hrs" for time in ("Day", "Night") for who in ("Reg", "Unreg")
         for what in ("Planned", "Actual")] + ["Patient Count At Midnight", "Missing Census Count"])
columns("07_workforce_experience/fact_vacancy_regional.csv",
        ["vacancy_wte_total", "vacancy_wte_nursing", "vacancy_pressure_index", "nursing_pressure_index"])
mixed = Sums()
for record in table("07_workforce_experience/mixed_sex_accommodation_england_monthly.csv"):
    mixed.add(record["measure"], number(record["value"]))
mixed.write("07_workforce_experience/mixed_sex_accommodation_england_monthly.csv")
columns("07_workforce_experience/complaints_ko41a_trust_latest.csv",
        ["new_written_complaints", "inpatient", "outpatient", "emergency"])
SURVEY = "07_workforce_experience/staff_survey_people_promise_trust_2025.csv"
columns(SURVEY, csv_rows(FOLDER + SURVEY)[0][2:])

# A national template, filled with test numbers ----------------------------------------------------

TEMPLATE = "11_messy_real/valid_01.xlsx"
cells = xlsx_sheet(FOLDER + TEMPLATE, "SubmissionTemplate")
given, metric = defaultdict(set), ""
for row in range(6, 100):
    metric = cells.get((row, 1), "").strip() or metric
    if cells.get((row, 3), "").strip():  # one denominator stands under each of its measures
        given[metric, cells[row, 3]].add(cells.get((row, 4), ""))
measures = Sums()
for (_, name), figures in given.items():
    if len(figures) == 1:  # the template calls two pairs of different figures alike: none is taken
        measures.add(name, number(*figures))
measures.write(TEMPLATE)

print("file|indicator|figures|numerators|denominators|values")
print("\n".join(LINES))
