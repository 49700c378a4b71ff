@echo off
rem For a double click: opens Accede in a browser. Builds it on first use; needs a JDK of version 17 or later.
setlocal
set "home=%~dp0"
if not exist "%home%target\accede.jar" call "%home%mvnw.cmd" -q -B -f "%home%pom.xml" package -Dmaven.test.skip=true -Djacoco.skip=true || (pause & exit /b 3)
java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xss512k -Dfile.encoding=UTF-8 -Daccede.home="%home%." -jar "%home%target\accede.jar" desk %*
if errorlevel 1 pause
