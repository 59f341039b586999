# Dates and times, in any command.
fechas-unclear = I did not understand the date. Write it, for example, like this: `2027-01-15 15:00`, `15/01/2027 15:00` (day before month), `tomorrow 9:00`, `monday 8:30` or `in 2 h`.
fechas-place-unknown = I did not understand “{ $place }” in the date. If it is the place whose time it is, write a large city or a country, for example `15:00 (Bogota)`; if not, leave it out.
fechas-no-time = The time is missing. Add it, for example like this: `{ $given } 9:00`.
fechas-no-such-time = There is no such time. Times go from `0:00` to `23:59`, for example `15:00`.
fechas-no-such-day = There is no such day in the calendar. The day goes before the month: `15/01/2027`.
fechas-weekday-differs = The day of the week does not match the date, which is { $day }. Please correct one of the two.
fechas-past = That moment has passed: { $day }, { $time }. Write a date and time to come, for example `tomorrow 9:00`.
fechas-past-day = That day has passed: { $day }. Write a date from today on, for example `tomorrow` or `in 2 weeks`.
fechas-too-far = That date is too far away. Write one within the next 20 years, for example `15/01/2028 15:00`.
fechas-recurring = A single date is needed here, not one that repeats. For example: `monday 8:30`.
fechas-not-a-day = A day is expected, without a time. For example: `2027-02-20`, `20/02/2027` (day before month), `tomorrow` or `in 2 weeks`.
fechas-not-a-length = A length of time is expected, for example `90 min` or `1 h 30`. A number alone is minutes.
fechas-recurring-unclear = I did not understand how often it repeats. Write it, for example, like this: `every monday 8:30`, `every day 9:00`, `every 2 weeks monday 8:30` or `every month the 15 9:00`.
fechas-recurring-far = It would repeat far too rarely. Write, at most, `every 20 years`.
