@echo off
rem Starts AMI Explorer from this folder, wherever it lies, with a Java of at least @java.release@.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA="
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined JAVA for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%j"
if not defined JAVA for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*") do call :try "%%~d\bin\java.exe"
if not defined JAVA (
  echo ami-explorer: Java @java.release@ or newer is needed; install one, for example from https://adoptium.net, or set JAVA_HOME to it. 1>&2
  exit /b 1
)
rem The AOT cache is good for the Java that made it; any other starts without.
set "CACHE="
for %%j in ("%JAVA%") do for %%h in ("%%~dpj..") do fc /b "%%~fh\release" "%HOME_DIR%\lib\ami-explorer.jdk" >nul 2>&1 && set "CACHE=1"
if not exist "%HOME_DIR%\lib\ami-explorer.aot" set "CACHE="
if defined CACHE (
  "%JAVA%" @jvm.options@ -XX:AOTCache="%HOME_DIR%\lib\ami-explorer.aot" -Xlog:aot=off -Xlog:cds=off -jar "%HOME_DIR%\lib\@main.jar@" %*
) else (
  "%JAVA%" @jvm.options@ -jar "%HOME_DIR%\lib\@main.jar@" %*
)
exit /b %ERRORLEVEL%

:try
if defined JAVA exit /b 0
if not exist "%~1" exit /b 0
for /f "tokens=3" %%v in ('""%~1" -version 2>&1" ^| findstr /c:" version "') do for /f "tokens=1 delims=.-+" %%m in ("%%~v") do if %%m GEQ @java.release@ set "JAVA=%~1"
exit /b 0
